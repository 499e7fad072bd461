import static io.trino.testing.TestingSession.testSessionBuilder;

import io.trino.plugin.memory.MemoryPlugin;
import io.trino.spi.type.TimeZoneKey;
import io.trino.testing.DistributedQueryRunner;
import java.util.Map;

/** A Trino of one node on loopback: {@code GoldenTrino PORT}. */
public final class GoldenTrino {
    public static void main(String[] args) throws Exception {
        var session = testSessionBuilder().setCatalog("memory").setSchema("default").setTimeZoneKey(TimeZoneKey.UTC_KEY);
        DistributedQueryRunner runner = DistributedQueryRunner.builder(session.build())
                .setNodeCount(1)
                .setExtraProperties(Map.of("http-server.http.port", args[0]))
                .build();
        runner.installPlugin(new MemoryPlugin());
        runner.createCatalog("memory", "memory", Map.of());
        System.out.println("answers on " + runner.getCoordinator().getBaseUrl());
        Thread.currentThread().join();
    }
}
