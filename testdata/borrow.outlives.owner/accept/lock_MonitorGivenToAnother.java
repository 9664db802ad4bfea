// A method of another class prints the object whose lock is held, and a loan goes on.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class MonitorGivenToAnother {
  private final Object mutex = new Object();
  private @Nullable @Owned Frame current;

  void use() {
    synchronized (mutex) {
      Frame frame = current;
      if (frame != null) {
        Pauser.pause(mutex);
        frame.length();
      }
    }
  }

  void end() {
    synchronized (mutex) {
      Frame frame = current;
      current = null;
      if (frame != null) {
        frame.send();
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}

class Pauser {
  static void pause(Object mutex) {
    System.out.println("held: " + mutex);
  }
}
