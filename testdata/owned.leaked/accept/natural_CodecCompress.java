// A decorating codec: both buffers are released when deflating fails, the input alone when it
// works.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CodecCompress implements Codec {
  private final Codec next;
  private final Deflater deflater;

  CodecCompress(Codec next, Deflater deflater) {
    this.next = next;
    this.deflater = deflater;
  }

  @Override
  public @Owned Buf encode(@Owned Buf in) throws CodecException {
    if (in.readable() < 64) {
      return next.encode(in);
    }
    Buf out = new Buf(in.readable());
    try {
      deflater.deflate(in, out);
    } catch (CodecException | RuntimeException e) {
      in.release();
      out.release();
      throw e;
    }
    in.release();
    return next.encode(out);
  }
}

interface Codec {
  @Owned Buf encode(@Owned Buf in) throws CodecException;
}

interface Deflater {
  void deflate(@Borrowed Buf in, @Borrowed(exclusive = true) Buf out) throws CodecException;
}

class CodecException extends Exception {
  private static final long serialVersionUID = 1L;
}

@Tracked
class Buf {
  private final byte[] bytes;
  private int end;

  Buf(int capacity) {
    bytes = new byte[capacity];
  }

  int readable() {
    return end;
  }

  void put(@Borrowed(exclusive = true) Buf this, byte b) {
    bytes[end++] = b;
  }

  void release(@Owned Buf this) {}
}
