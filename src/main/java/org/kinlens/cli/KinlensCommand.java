package org.kinlens.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

@Command(
        name = "kinlens",
        description = "Finds kinship between officials and assistance cases that by rule need a county visit.",
        synopsisHeading = "Usage: ",
        footer = {
            "",
            "No command means 'serve'. Settings are given as --key=value (for example --server.port=9090) or in the",
            "environment (KINLENS_NEO4J_URI). A tie is not guilt: Kinlens orders visits and decides nothing."
        },
        mixinStandardHelpOptions = true,
        versionProvider = KinlensCommand.Version.class,
        subcommands = {
            ServeCommand.class,
            LoadCommand.class,
            ScreenCommand.class,
            ReportCommand.class,
            GenerateCommand.class,
            EvaluateCommand.class,
        })
final class KinlensCommand {
    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            @Nullable String version = KinlensCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Kinlens " + (version == null ? "(not packaged)" : version)};
        }
    }
}
