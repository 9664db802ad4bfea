package dev.custody.lsp.check;

import dev.custody.lsp.text.Buffer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardJavaFileManager;

/**
 * The files on disk, with what stands in the editor in place of those that are changed and not
 * saved. Serves many runs; whatever it opened stays open between them.
 */
final class OverlayFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

  private static final String MODULE = "module-info";

  private Map<Path, Buffer> changed = Map.of();

  OverlayFiles(StandardJavaFileManager disk) {
    super(disk);
  }

  /** Sets what the next run sees in place of files on disk. */
  void overlay(Map<Path, Buffer> unsaved) {
    changed = unsaved;
  }

  /**
   * Lists the files of a package. A module's declaration is left out: one file at a time is checked
   * against a class path, where the module would see nothing.
   */
  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<Kind> kinds, boolean recurse) throws IOException {
    Iterable<JavaFileObject> found = super.list(location, packageName, kinds, recurse);
    if (!kinds.contains(Kind.SOURCE) || location.isModuleOrientedLocation()) {
      return found;
    }
    List<JavaFileObject> files = new ArrayList<>();
    for (JavaFileObject file : found) {
      if (file.getKind() != Kind.SOURCE) {
        files.add(file);
      } else if (!file.isNameCompatible(MODULE, Kind.SOURCE)) {
        files.add(inEditor(file));
      }
    }
    return files;
  }

  private JavaFileObject inEditor(JavaFileObject file) {
    if (changed.isEmpty()) {
      return file;
    }
    Buffer buffer = changed.get(Path.of(file.toUri()));
    return buffer == null ? file : new Unsaved(file, buffer);
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return super.inferBinaryName(location, file instanceof Unsaved u ? u.onDisk() : file);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a.toUri().equals(b.toUri());
  }

  @Override
  public boolean contains(Location location, FileObject file) throws IOException {
    return super.contains(location, file instanceof Unsaved u ? u.onDisk() : file);
  }

  /** Opens the files on disk; whoever makes it must close it. */
  static OverlayFiles open(javax.tools.JavaCompiler javac) {
    return new OverlayFiles(javac.getStandardFileManager(null, null, StandardCharsets.UTF_8));
  }

  private static final class Unsaved extends ForwardingJavaFileObject<JavaFileObject> {
    private final Buffer buffer;

    Unsaved(JavaFileObject file, Buffer buffer) {
      super(file);
      this.buffer = buffer;
    }

    JavaFileObject onDisk() {
      return fileObject;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return buffer.text();
    }

    /** Newer than any class file of it. */
    @Override
    public long getLastModified() {
      return buffer.changed();
    }
  }
}
