// A variable handle of a number is no concern, nor an updater of a counter in a tracked object.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import org.jspecify.annotations.Nullable;

class FieldOfAHandle {
  private static final VarHandle STATE;

  static {
    try {
      STATE = MethodHandles.lookup().findVarHandle(FieldOfAHandle.class, "state", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private int state;
  private @Nullable @Owned Frame pending;

  int state() {
    STATE.setRelease(this, 1);
    return state;
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
  private static final AtomicIntegerFieldUpdater<Frame> LENGTH =
      AtomicIntegerFieldUpdater.newUpdater(Frame.class, "length");

  private volatile int length;

  void grow() {
    LENGTH.incrementAndGet(this);
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}
}
