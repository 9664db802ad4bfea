// A mapped file that grows: the larger mapping replaces the smaller one, which is unmapped.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class MappedRegionGrow {
  private final Mapper mapper;
  private @Owned MappedRegion region;
  private long end;

  MappedRegionGrow(Mapper mapper) throws IOException {
    this.mapper = mapper;
    this.region = mapper.map(1 << 16);
  }

  void append(byte[] bytes) throws IOException {
    if (end + bytes.length > region.size()) {
      grow(2 * region.size() + bytes.length);
    }
    region.put(end, bytes);
    end += bytes.length;
  }

  private void grow(long size) throws IOException {
    MappedRegion larger = mapper.map(size);
    try {
      region.force();
    } catch (IOException e) {
      larger.unmap();
      throw e;
    }
    MappedRegion smaller = region;
    region = larger;
    smaller.unmap();
  }

  long end() {
    return end;
  }
}

interface Mapper {
  @Owned MappedRegion map(long size) throws IOException;
}

@Tracked
interface MappedRegion {
  long size();

  void put(@Borrowed(exclusive = true) MappedRegion this, long at, byte[] bytes);

  void force() throws IOException;

  void unmap(@Owned MappedRegion this);
}
