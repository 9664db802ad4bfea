// Written to a temporary file, renamed over the old one when all is well, deleted otherwise.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

class FileTempRename {
  private final Directory directory;

  FileTempRename(Directory directory) {
    this.directory = directory;
  }

  void save(String name, List<byte[]> blocks) throws IOException {
    TempFile temp = directory.createTemp(name);
    try {
      for (byte[] block : blocks) {
        temp.write(block);
      }
      temp.sync();
    } catch (IOException | RuntimeException e) {
      temp.delete();
      throw e;
    }
    temp.renameTo(name);
  }

  boolean saveQuietly(String name, byte[] block) {
    try {
      save(name, Arrays.asList(block, new byte[] {0}));
    } catch (IOException e) {
      return false;
    }
    return true;
  }
}

interface Directory {
  @Owned TempFile createTemp(String prefix) throws IOException;
}

@Tracked
abstract class TempFile {
  private long written;

  void write(@Borrowed(exclusive = true) TempFile this, byte[] block) throws IOException {
    if (written + block.length > 1L << 30) {
      throw new IOException("file too large");
    }
    written += block.length;
  }

  abstract void sync() throws IOException;

  abstract void renameTo(@Owned TempFile this, String name) throws IOException;

  abstract void delete(@Owned TempFile this);
}
