package org.kinlens;

import java.io.IOException;
import org.kinlens.cli.IndexedClassLoader;
import org.kinlens.cli.Program;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The program. The command line is read first; Spring and Neo4j start only for commands that need them. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Kinlens {
    public static void main(String[] args) throws ReflectiveOperationException, IOException {
        if (IndexedClassLoader.takesOver(Kinlens.class, args)) {
            return;
        }
        int exit = Program.run(Kinlens.class, args);
        if (exit != Program.KEEP_RUNNING) {
            System.exit(exit);
        }
    }
}
