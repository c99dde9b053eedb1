package org.kinlens.intake;

import java.nio.file.Path;
import java.util.Arrays;
import org.kinlens.Kinlens;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A process that dies in the middle of a load, without any chance to clean up. */
public final class DyingLoad {
    static final int KILLED = 137;

    private DyingLoad() {}

    /** Arguments: feeds, feed in whose first batch to die, settings of the program. */
    public static void main(String[] args) {
        String[] settings = Arrays.copyOfRange(args, 2, args.length);
        try (ConfigurableApplicationContext kinlens = new SpringApplicationBuilder(Kinlens.class)
                .web(WebApplicationType.NONE)
                .run(settings)) {
            kinlens.getBean(Loads.class).load(Path.of(args[0]), null, false, progress -> {
                if (progress.phase() == LoadProgress.Phase.WRITING
                        && progress.feed().equals(args[1])
                        && progress.done() > 0) {
                    Runtime.getRuntime().halt(KILLED);
                }
            });
        }
    }
}
