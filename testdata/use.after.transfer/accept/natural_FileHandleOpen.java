// Open, check the header, close again and answer null when it is none of ours.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

class FileHandleOpen {
  private static final int MAGIC = 0xCAFED00D;
  private final FileSystem fs;

  FileHandleOpen(FileSystem fs) {
    this.fs = fs;
  }

  @Nullable @Owned FileHandle open(String path) {
    FileHandle handle = fs.open(path);
    if (handle == null) {
      return null;
    }
    if (handle.length() < 8) {
      handle.close();
      return null;
    }
    int magic;
    try {
      magic = handle.readInt(0);
    } catch (IOException e) {
      handle.close();
      return null;
    }
    if (magic != MAGIC) {
      handle.close();
      return null;
    }
    return handle;
  }

  long totalLength(List<String> paths) {
    long total = 0;
    for (String path : paths) {
      FileHandle handle = open(path);
      if (handle != null) {
        total += handle.length();
        handle.close();
      }
    }
    return total;
  }
}

interface FileSystem {
  @Nullable @Owned FileHandle open(String path);
}

@Tracked
interface FileHandle {
  long length();

  int readInt(long at) throws IOException;

  void close(@Owned FileHandle this);
}
