// Everything ends in the finally block, returns and exceptions alike.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class WholeTailInFinally {
  long checksum(@Owned Page page, Reader reader) throws IOException {
    long sum = 0;
    try {
      for (int i = 0; i < page.size(); i += 8) {
        if (reader.isHole(i)) {
          continue;
        }
        if (reader.isEnd(i)) {
          return sum;
        }
        sum += reader.read(page, i);
      }
      return sum;
    } finally {
      page.free();
    }
  }
}

interface Reader {
  boolean isHole(int at);

  boolean isEnd(int at);

  long read(@Borrowed Page page, int at) throws IOException;
}

@Tracked
final class Page {
  void writeBack(@Owned Page this) {}

  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
