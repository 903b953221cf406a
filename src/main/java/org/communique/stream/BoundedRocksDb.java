package org.communique.stream;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/** Holds all RocksDB stores of the process to one cache and one write buffer, instead of 100 MB for each. */
public final class BoundedRocksDb implements RocksDBConfigSetter {

    private static final long TOTAL_BYTES = 96L * 1024 * 1024;
    private static final long WRITE_BYTES = 32L * 1024 * 1024;
    private static final long MEMTABLE_BYTES = 4L * 1024 * 1024;

    static {
        RocksDB.loadLibrary();
    }

    /** Shared by design: RocksDB makes one setter per store, and the bound is on all of them together. */
    private static final Cache CACHE = new LRUCache(TOTAL_BYTES, -1, false, 0.1);

    private static final WriteBufferManager WRITE_BUFFERS = new WriteBufferManager(WRITE_BYTES, CACHE);

    private BloomFilter filter;

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        filter = new BloomFilter();
        table.setBlockCache(CACHE);
        table.setFilterPolicy(filter);
        table.setCacheIndexAndFilterBlocks(true);
        table.setPinTopLevelIndexAndFilter(true);
        options.setWriteBufferManager(WRITE_BUFFERS);
        options.setWriteBufferSize(MEMTABLE_BYTES);
        options.setMaxWriteBufferNumber(2);
        options.setTableFormatConfig(table);
    }

    @Override
    public void close(String store, Options options) {
        filter.close();
    }
}
