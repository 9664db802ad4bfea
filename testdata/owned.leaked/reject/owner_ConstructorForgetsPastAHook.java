// A constructor forgets a frame where its object has a number already, which a hook may have given it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class ConstructorForgetsPastAHook {
  protected @Nullable Integer number;

  // :: error: [owned.leaked]
  ConstructorForgetsPastAHook(@Owned Frame frame) {
    open();
    if (number != null) {
      return;
    }
    frame.send();
  }

  protected void open() {}
}

@Tracked
class Greeting {
  // :: error: [owned.leaked]
  private final @Owned Frame frame = new Frame();

  Greeting(int port) throws IOException {
    if (port < 0) {
      throw new IOException("no such port");
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
