# syntax=docker/dockerfile:1

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY events events
COPY command-side command-side
COPY query-side query-side
COPY api api
RUN --mount=type=cache,target=/root/.m2 mvn -B -q -pl api -am -DskipTests -Dspotless.check.skip=true package \
 && java -Djarmode=tools -jar api/target/claimtrail-api-*.jar extract --layers --destination /layers \
 && mv /layers/application/claimtrail-api-*.jar /layers/application/claimtrail.jar

# Libraries change seldom and come first, so that a new version of the product is a layer of its own few classes.
FROM eclipse-temurin:25-jre-noble
RUN groupadd --gid 10001 claimtrail \
 && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /claimtrail --shell /usr/sbin/nologin claimtrail
WORKDIR /claimtrail
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
USER 10001:10001
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", \
            "--sun-misc-unsafe-memory-access=allow", "-jar", "claimtrail.jar"]
