package org.kinlens;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.context.ConfigurableApplicationContext;

class GenealogyIT {
    static final java.util.List<String> NAMES = Genealogies.NAMES;

    @ParameterizedTest
    @FieldSource("NAMES")
    void tiesEqualThoseOfAnIndependentProgram(String name, @TempDir Path folder) {
        try (ConfigurableApplicationContext kinlens = KinlensContext.open(folder.resolve("data"))) {
            Genealogies.load(kinlens, name);
            for (String profile : Genealogies.PROFILES) {
                Genealogies.assertTies(kinlens, name, profile, folder.resolve(profile));
            }
        }
    }
}
