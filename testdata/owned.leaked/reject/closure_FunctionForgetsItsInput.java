// A function that makes a packet of a frame must also give the frame up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Function;

class FunctionForgetsItsInput {
  interface Factory {
    @Owned Packet packet(int size);
  }

  static Function<@Owned Frame, @Owned Packet> encoder(Factory factory) {
    // :: error: [owned.leaked]
    return frame -> factory.packet(frame.length());
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}

@Tracked
interface Packet {
  void transmit(@Owned Packet this);

  void discard(@Owned Packet this);

  int size();
}
