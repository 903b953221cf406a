// Reads lines of "TOPIC BASE64" and writes, for each, a line of JSON: the record as Confluent's AvroDeserializer sees it, and the bytes that
// Confluent's AvroSerializer makes of it.
// Usage: node recode.mjs REGISTRY_URL < lines
import { createInterface } from 'node:readline';
import { AvroDeserializer, AvroSerializer, SchemaRegistryClient, SerdeType } from '@confluentinc/schemaregistry';

const client = new SchemaRegistryClient({ baseURLs: [process.argv[2]] });
// By default the client asks the registry for each record which subject goes with its topic, and remembers no 404.
const byTopic = { subjectNameStrategyType: 'TOPIC' };
const deserializer = new AvroDeserializer(client, SerdeType.VALUE, byTopic);
const serializer = new AvroSerializer(client, SerdeType.VALUE, { ...byTopic, useLatestVersion: true });

for await (const line of createInterface({ input: process.stdin })) {
  const [topic, base64] = line.split(' ');
  const record = await deserializer.deserialize(topic, Buffer.from(base64, 'base64'));
  const bytes = await serializer.serialize(topic, record);
  process.stdout.write(JSON.stringify({ topic, record, bytes: bytes.toString('base64') }) + '\n');
}
