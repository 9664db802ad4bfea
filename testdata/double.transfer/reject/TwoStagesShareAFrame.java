// A stage of a pipeline hands the frame to the next one and gives it back as well.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Consumer;

class TwoStagesShareAFrame {
  interface Stage {
    @Owned Frame apply(@Owned Frame frame);
  }

  private final Stage checksum;
  private final Consumer<@Owned Frame> port;

  TwoStagesShareAFrame(Stage checksum, Consumer<@Owned Frame> port) {
    this.checksum = checksum;
    this.port = port;
  }

  Stage tee() {
    return frame -> {
      Frame checked = checksum.apply(frame);
      port.accept(checked);
      // :: error: [double.transfer]
      return checked;
    };
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
