// A variable handle reads and writes a field by its name, where nobody sees it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

class FieldOfAHandle {
  private static final VarHandle PENDING;

  static {
    try {
      PENDING =
          MethodHandles.lookup()
              // :: error: [escapes.unchecked]
              .findVarHandle(FieldOfAHandle.class, "pending", Frame.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private @Nullable @Owned Frame pending;

  void forget() {
    PENDING.setRelease(this, null);
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
