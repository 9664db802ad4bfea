package dev.custody.engine;

import java.nio.file.Path;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/**
 * A source to check: a file, or another text that stands in for it.
 *
 * @param file the file; messages name it as it is written here
 * @param text what is compiled in place of the file's content, or null for the content itself
 */
public record SourceText(Path file, @Nullable String text) {

  /** Returns a file as it is on disk. */
  public static SourceText of(Path file) {
    return new SourceText(file, null);
  }

  /**
   * Returns the source as javac takes it.
   *
   * @param files where content comes from that no text stands in for
   */
  public JavaFileObject toFileObject(JavaFileManager files) {
    if (text != null) {
      return new Replaced(file, text);
    }
    if (files instanceof StandardJavaFileManager standard) {
      return standard.getJavaFileObjects(file).iterator().next();
    }
    throw new IllegalArgumentException("only texts can be checked with files of other kinds");
  }

  private static final class Replaced extends SimpleJavaFileObject {
    private final Path file;
    private final String text;

    Replaced(Path file, String text) {
      super(file.toUri(), Kind.SOURCE);
      this.file = file;
      this.text = text;
    }

    @Override
    public String getName() {
      return file.toString();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
