package org.kinlens.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinlens.store.EarlyStart;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that every command has, and the start of the application for those that work on a store. */
final class Application {
    private static final Pattern SETTING = Pattern.compile("--[a-z][\\w-]*(\\.[\\w\\[\\]-]+)+=.*");

    private final Class<?> application;

    @Option(names = "--data", paramLabel = "DIR", description = "Data folder (default: ./data).")
    private @Nullable Path data;

    @Option(names = "--json", description = "Print the summary as one JSON object on standard output.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    Application(Class<?> application) {
        this.application = application;
    }

    boolean json() {
        return json;
    }

    boolean namesDataFolder() {
        return data != null;
    }

    /** Starts what a command needs: the store and the features, no web server. Close it when done. */
    ConfigurableApplicationContext open() {
        // Spring would warm up what web pages need, on a core that the store needs more.
        System.setProperty("spring.backgroundpreinitializer.ignore", "true");
        return start(
                WebApplicationType.NONE,
                List.of("--spring.main.lazy-initialization=true", "--logging.level.root=warn"));
    }

    /** Starts the whole server. */
    ConfigurableApplicationContext serve(List<String> settings) {
        return start(WebApplicationType.SERVLET, settings);
    }

    /** Settings that stand on the command line beside the options of the command; anything else there is refused. */
    List<String> settings() {
        List<String> rest = command.commandLine().getUnmatchedArguments();
        for (String argument : rest) {
            if (!SETTING.matcher(argument).matches()) {
                throw new ParameterException(
                        command.commandLine(),
                        "Unknown argument '%s'; expected an option of '%s' or a setting such as --server.port=8080"
                                .formatted(argument, command.name()));
            }
        }
        return rest;
    }

    private ConfigurableApplicationContext start(WebApplicationType type, List<String> settings) {
        List<String> arguments = new ArrayList<>(settings);
        if (data != null) {
            arguments.add("--kinlens.data=" + data);
        }
        arguments.addAll(settings());
        return new SpringApplicationBuilder(application)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .web(type)
                .initializers(EarlyStart::beside)
                .registerShutdownHook(type == WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }
}
