# Communiqué without the embedded broker. Build it first: mvn -DskipTests package
FROM eclipse-temurin:17-jre

RUN useradd --system --uid 10001 --no-create-home --home-dir /var/lib/communique communique \
 && install -d -o communique -g communique /var/lib/communique

COPY communique /opt/communique/
COPY target/lib /opt/communique/target/lib
COPY target/communique.jar /opt/communique/target/

# A container has its memory to itself; what is not heap is for RocksDB.
ENV PATH=/opt/communique:$PATH \
    COMMUNIQUE_JAVA_OPTS=-XX:MaxRAMPercentage=50 \
    COMMUNIQUE_STATE_DIR=/var/lib/communique/state \
    COMMUNIQUE_HTTP_HOST=0.0.0.0

USER communique
WORKDIR /var/lib/communique
VOLUME /var/lib/communique
EXPOSE 8080

# The launcher becomes the java process, so that a stop reaches it.
ENTRYPOINT ["communique"]
CMD ["run", "--create-topics"]
