package org.kinlens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds classes and resources in the jars within the runnable jar by an index of their folders. The loader of Spring Boot
 * asks all of some 250 jars in turn for each of the 15,000 classes of a command, which is a third of all work of a start.
 */
public final class IndexedClassLoader extends URLClassLoader {
    static {
        registerAsParallelCapable();
    }

    private final Map<String, List<Source>> sourcesOfFolder = new HashMap<>();

    /** One jar, or the folder of our own classes. */
    private record Source(URL url, JarFile jar, CodeSource code) {
        @Nullable
        JarEntry entry(String name) {
            return jar.getJarEntry(name);
        }

        URL urlOf(String name) {
            try {
                return new URL(url, name.replace("%", "%25").replace("#", "%23").replace("?", "%3F"));
            } catch (MalformedURLException e) {
                throw new IllegalStateException("%s in %s has no address".formatted(name, url), e);
            }
        }
    }

    /** @param launched the loader that Spring Boot made for the same jars */
    IndexedClassLoader(URLClassLoader launched) throws IOException {
        super(launched.getURLs(), launched.getParent());
        for (URL url : launched.getURLs()) {
            JarFile jar = ((JarURLConnection) url.openConnection()).getJarFile();
            Source source = new Source(url, jar, new CodeSource(url, (Certificate[]) null));
            for (Iterator<JarEntry> entries = jar.entries().asIterator(); entries.hasNext(); ) {
                add(folder(entries.next().getName()), source);
            }
        }
    }

    /**
     * Runs the program under such a loader, if it was started as the runnable jar and does not run under one yet.
     *
     * @return false if nothing was run: the caller goes on itself
     */
    public static boolean takesOver(Class<?> main, String... args) throws ReflectiveOperationException, IOException {
        if (!(main.getClassLoader() instanceof URLClassLoader launched)
                || !launched.getClass().getName().startsWith("org.springframework.boot.loader.")) {
            return false;
        }
        // Open as long as the process runs, as the one it stands in for.
        @SuppressWarnings("resource")
        ClassLoader indexed = new IndexedClassLoader(launched);
        Thread.currentThread().setContextClassLoader(indexed);
        indexed.loadClass(main.getName()).getMethod("main", String[].class).invoke(null, (Object) args);
        return true;
    }

    private void add(String folder, Source source) {
        List<Source> sources = sourcesOfFolder.computeIfAbsent(folder, f -> new ArrayList<>(2));
        if (sources.isEmpty() || sources.get(sources.size() - 1) != source) {
            sources.add(source);
        }
    }

    private static String folder(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/', name.length() - 2)));
    }

    private List<Source> sources(String name) {
        return sourcesOfFolder.getOrDefault(folder(name), List.of());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String path = name.replace('.', '/') + ".class";
        for (Source source : sources(path)) {
            JarEntry entry = source.entry(path);
            if (entry != null) {
                try (InputStream in = source.jar().getInputStream(entry)) {
                    byte[] code = in.readAllBytes();
                    definePackageOf(name, source);
                    return defineClass(name, code, 0, code.length, source.code());
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        }
        throw new ClassNotFoundException(name);
    }

    private void definePackageOf(String className, Source source) throws IOException {
        int dot = className.lastIndexOf('.');
        if (dot > 0 && getDefinedPackage(className.substring(0, dot)) == null) {
            try {
                var manifest = source.jar().getManifest();
                if (manifest == null) {
                    definePackage(className.substring(0, dot), null, null, null, null, null, null, null);
                } else {
                    definePackage(className.substring(0, dot), manifest, source.url());
                }
            } catch (IllegalArgumentException e) {
                // Another thread was first: the package is there.
            }
        }
    }

    @Override
    public @Nullable URL findResource(String name) {
        for (Source source : sources(name)) {
            if (source.entry(name) != null) {
                return source.urlOf(name);
            }
        }
        return null;
    }

    @Override
    public Enumeration<URL> findResources(String name) {
        return Collections.enumeration(sources(name).stream()
                .filter(source -> source.entry(name) != null)
                .map(source -> source.urlOf(name))
                .toList());
    }
}
