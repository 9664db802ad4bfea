// The finally block saves the input on an unchecked exception, but nobody saves the output then.
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
    // :: error: [owned.leaked]
    Buf out = new Buf(in.readable());
    try {
      deflater.deflate(in, out);
    } catch (CodecException e) {
      out.release();
      throw e;
    } finally {
      in.release();
    }
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
