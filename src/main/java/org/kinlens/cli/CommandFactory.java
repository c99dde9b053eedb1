package org.kinlens.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Makes commands, and hands those that ask for it the application class to start.
 *
 * @param application the Spring Boot application class
 */
record CommandFactory(Class<?> application) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == Application.class) {
            return type.cast(new Application(application));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
