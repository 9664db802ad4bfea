// gap: a return in a finally inside another finally is taken to be reached once more by the exception under way
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class ReturnInNestedFinally {
  @SuppressWarnings("finally")
  void send(@Owned Frame frame, Port port) throws IOException {
    try {
      port.probe();
    } finally {
      try {
        port.probe();
      } finally {
        // :: error: [double.transfer]
        frame.send();
        return;
      }
    }
  }
}

interface Port {
  void probe() throws IOException;
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
