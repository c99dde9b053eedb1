package org.kinlens.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "serve", description = "Web view and API on server.port (8080).")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Application application;

    @Option(names = "--demo", description = "Serve a synthetic county of 20,000 persons from ./data-demo.")
    private boolean demo;

    @Override
    public Integer call() {
        ConfigurableApplicationContext context = application.serve(settings());
        // The signal that ends the server is its normal end: close in order and exit 0.
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            context.close();
                            Runtime.getRuntime().halt(Program.OK);
                        },
                        "kinlens-shutdown"));
        Environment environment = context.getEnvironment();
        System.out.printf("Kinlens is at http://localhost:%s/%n", environment.getProperty("local.server.port", "8080"));
        return Program.KEEP_RUNNING;
    }

    private List<String> settings() {
        return demo && !application.namesDataFolder() ? List.of("--kinlens.data=data-demo") : List.of();
    }
}
