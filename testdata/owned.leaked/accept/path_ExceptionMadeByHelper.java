// The helper makes the exception, the caller throws it after giving up what it has.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ExceptionMadeByHelper {
  void parse(@Owned Buffer buffer, int version) {
    switch (version) {
      case 1, 2 -> buffer.flush();
      default -> {
        buffer.recycle();
        throw unsupported(version);
      }
    }
  }

  private static IllegalStateException unsupported(int version) {
    return new IllegalStateException("version " + version);
  }
}

@Tracked
interface Buffer {
  void recycle(@Owned Buffer this);

  void flush(@Owned Buffer this);

  int remaining();
}
