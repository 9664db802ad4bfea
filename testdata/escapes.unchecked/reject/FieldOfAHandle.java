// A variable handle reads and writes a field by its name, where nobody sees it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

class FieldOfAHandle {
  private static final VarHandle PENDING;
  private static final VarHandle LAST;

  static {
    try {
      PENDING =
          MethodHandles.lookup()
              // :: error: [escapes.unchecked]
              .findVarHandle(FieldOfAHandle.class, "pending", Frame.class);
      LAST =
          MethodHandles.lookup()
              // :: error: [escapes.unchecked]
              .findStaticVarHandle(FieldOfAHandle.class, "last", Frame.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static @Nullable @Owned Frame last;
  private @Nullable @Owned Frame pending;

  void forget() {
    PENDING.setRelease(this, null);
    LAST.setRelease(null);
  }

  static synchronized void closeLast() {
    Frame frame = last;
    last = null;
    if (frame != null) {
      frame.send();
    }
  }

  void close() {
    Frame frame = pending;
    pending = null;
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
