// The guard is an outcome: where it is false the frame is still here.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class GuardTakesTheFrame {
  void out(@Owned Packet packet, Queue queue) {
    switch (packet) {
      case Frame frame when queue.tryEnqueue(frame) -> queue.kick();
      case Frame frame -> frame.drop();
      case Beacon _ -> packet.drop();
    }
  }
}

interface Queue {
  boolean enqueue(@Owned Frame frame);

  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean tryEnqueue(@Owned Frame frame);

  void kick();
}

@Tracked
sealed interface Packet {
  void drop(@Owned Packet this);
}

non-sealed interface Frame extends Packet {
  int length();
}

non-sealed interface Beacon extends Packet {}
