package org.kinlens.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
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
    public Integer call() throws IOException {
        ConfigurableApplicationContext kinlens = application.serve(demo ? demoSettings() : List.of());
        // The signal that ends the server is its normal end: close in order and exit 0.
        AtomicInteger exit = new AtomicInteger(Program.OK);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            kinlens.close();
                            Runtime.getRuntime().halt(exit.get());
                        },
                        "kinlens-shutdown"));
        if (demo) {
            exit.set(Program.FAILED);
            Demo.fill(kinlens, System.out::println);
            exit.set(Program.OK);
        }
        Environment environment = kinlens.getEnvironment();
        System.out.printf("Kinlens is at http://localhost:%s/%n", environment.getProperty("local.server.port", "8080"));
        return Program.KEEP_RUNNING;
    }

    private List<String> demoSettings() {
        return application.namesDataFolder()
                ? List.of("--kinlens.demo=true")
                : List.of("--kinlens.demo=true", "--kinlens.data=data-demo");
    }
}
