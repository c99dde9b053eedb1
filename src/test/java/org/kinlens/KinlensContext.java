package org.kinlens;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The program as a command starts it. */
final class KinlensContext {
    private KinlensContext() {}

    static ConfigurableApplicationContext open(Path data, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(settings));
        arguments.add("--kinlens.data=" + data);
        arguments.add("--spring.main.lazy-initialization=true");
        return new SpringApplicationBuilder(Kinlens.class)
                .bannerMode(Banner.Mode.OFF)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }
}
