package dev.custody.conformance.judge;

import dev.custody.annotations.Owned;
import dev.custody.checker.OwnershipChecker;
import dev.custody.testdata.Classpath;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import javax.annotation.processing.Processor;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.checkerframework.framework.source.SourceChecker;

/**
 * Loads the checker, and the framework below it, once more: the framework keeps static state, so
 * each thread that compiles needs classes of its own.
 */
final class CheckerLoader extends URLClassLoader {

  CheckerLoader() {
    super(
        Classpath.containing(
                OwnershipChecker.class, SourceChecker.class, Nullable.class, Owned.class)
            .entries()
            .stream()
            .map(CheckerLoader::url)
            .toArray(URL[]::new),
        CheckerLoader.class.getClassLoader());
  }

  /** A checker for one compilation. */
  Processor checker() {
    try {
      return (Processor)
          loadClass(OwnershipChecker.class.getName()).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the checker cannot be loaded", e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!isOwn(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  private static boolean isOwn(String name) {
    return name.startsWith("org.checkerframework.")
        || name.startsWith("dev.custody.checker.")
        || name.startsWith("dev.custody.annotations.");
  }

  private static URL url(Path place) {
    try {
      return place.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
