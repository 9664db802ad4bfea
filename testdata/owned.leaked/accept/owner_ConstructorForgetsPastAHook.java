// the frame is sent either way, and the other constructor does not throw
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ConstructorForgetsPastAHook {
  protected @Nullable Integer number;

  ConstructorForgetsPastAHook(@Owned Frame frame) {
    open();
    if (number != null) {
      frame.send();
      return;
    }
    frame.send();
  }

  protected void open() {}
}

@Tracked
class Greeting {
  private final @Owned Frame frame = new Frame();

  Greeting(int port) {
    if (port < 0) {
      System.out.println("no such port");
    }
  }

  void close(@Owned Greeting this) {
    frame.send();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
