// A broken stream throws the body away without saying so.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

class CodecChunkedBody {
  private final int limit;

  CodecChunkedBody(int limit) {
    this.limit = limit;
  }

  @Owned Body read(ChunkSource source) throws IOException {
    // :: error: [owned.leaked]
    Body body = new Body();
    while (true) {
      byte[] chunk = source.nextChunk();
      if (chunk.length == 0) {
        return body;
      }
      if (body.length() + chunk.length > limit) {
        int length = body.length();
        body.discard();
        throw new IOException("body larger than " + limit + " after " + length);
      }
      body.append(chunk);
    }
  }

  @Nullable @Owned Body tryRead(ChunkSource source) {
    try {
      return read(source);
    } catch (IOException e) {
      return null;
    }
  }
}

interface ChunkSource {
  byte[] nextChunk() throws IOException;
}

@Tracked
final class Body {
  private byte[] bytes = new byte[0];

  int length() {
    return bytes.length;
  }

  void append(@Borrowed(exclusive = true) Body this, byte[] chunk) {
    byte[] longer = Arrays.copyOf(bytes, bytes.length + chunk.length);
    System.arraycopy(chunk, 0, longer, bytes.length, chunk.length);
    bytes = longer;
  }

  void discard(@Owned Body this) {}
}
