// A constructor that declares an unchecked exception may throw it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ConstructorDeclaresUnchecked {
  // :: error: [owned.leaked]
  int receive(@Owned Buffer buffer) {
    Header header = new Header(buffer.remaining());
    buffer.flush();
    return header.length;
  }
}

class Header {
  final int length;

  Header(int length) throws IllegalArgumentException {
    if (length < 4) {
      throw new IllegalArgumentException("short header");
    }
    this.length = length;
  }
}

@Tracked
interface Buffer {
  void recycle(@Owned Buffer this);

  void flush(@Owned Buffer this);

  int remaining();
}
