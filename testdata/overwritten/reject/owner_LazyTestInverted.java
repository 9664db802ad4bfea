// The lazy start makes a request-holding window when there is one already.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class LazyTestInverted {
  private @Nullable @Owned Window window;

  synchronized void append(int bytes) {
    if (window != null) {
      // :: error: [overwritten]
      window = Window.open();
    }
    System.out.println(bytes);
  }

  synchronized void close() {
    Window w = window;
    window = null;
    if (w != null) {
      w.close();
    }
  }

  @Tracked
  static class Window {
    private int size;

    static @Owned Window open() {
      return new Window();
    }

    void grow(@Borrowed(exclusive = true) Window this, int by) {
      size += by;
    }

    void close(@Owned Window this) {}
  }
}
