// The closures for success and for failure each take the only packet.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class SuccessAndErrorBothOwn {
  interface Link {
    void transmit(@RunsOnce Runnable onSent, @RunsOnce Runnable onFailed);
  }

  void start(Link link, @Owned Packet packet) {
    link.transmit(
        () -> packet.transmit(),
        // :: error: [use.after.transfer]
        () -> packet.discard());
  }
}

@Tracked
interface Packet {
  void transmit(@Owned Packet this);

  void discard(@Owned Packet this);

  int size();
}
