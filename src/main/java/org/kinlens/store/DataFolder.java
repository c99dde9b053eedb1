package org.kinlens.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder of the store, its secrets and uploads; held by one process at a time and readable by its owner only. */
public final class DataFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /**
     * Creates the folder where it is missing and takes it for this process.
     *
     * @throws StartRefused if another process holds it or it cannot be written
     */
    static DataFolder open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            ownerOnly(root, "rwx------");
            FileChannel channel =
                    FileChannel.open(root.resolve("kinlens.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartRefused(
                        "Data folder %s is in use by another Kinlens process. Stop that one, or name another folder with --data."
                                .formatted(root));
            }
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw new StartRefused(
                    "Data folder %s cannot be written (%s). Give it to this user, or name another folder with --data."
                            .formatted(root, e.getMessage()),
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    public Path root() {
        return root;
    }

    public Path resolve(String name) {
        return root.resolve(name);
    }

    /** The secret kept in a file of this folder, if there is one. */
    Optional<String> secret(String name) throws IOException {
        Path file = resolve(name);
        return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    }

    /** Keeps a secret in a file that only its owner can read. */
    void keepSecret(String name, String value) throws IOException {
        Path unfinished = resolve(name + ".tmp");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished);
        ownerOnly(unfinished, "rw-------");
        Files.writeString(unfinished, value + "\n");
        // A crash leaves the whole secret or none: half of one would lock the data for good.
        Files.move(unfinished, resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void ownerOnly(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
