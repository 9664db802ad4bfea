// Mended: The closures for success and for failure each take the only packet.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.function.IntConsumer;

class SuccessAndErrorBothOwn {
  interface Link {
    void transmit(@RunsOnce Runnable onSent, @RunsOnce Runnable onFailed);

    void transmit(@RunsOnce IntConsumer onDone);
  }

  void start(Link link, @Owned Packet packet) {
    link.transmit(
        status -> {
          if (status == 0) {
            packet.transmit();
          } else {
            packet.discard();
          }
        });
  }
}

@Tracked
interface Packet {
  void transmit(@Owned Packet this);

  void discard(@Owned Packet this);

  int size();
}
