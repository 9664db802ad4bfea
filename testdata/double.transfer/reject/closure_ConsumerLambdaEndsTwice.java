// The consumer sends its frame and then drops it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Consumer;

class ConsumerLambdaEndsTwice {
  interface Source {
    void each(Consumer<@Owned Frame> sink);
  }

  void flush(Source source, boolean dry) {
    source.each(
        (Frame f) -> {
          if (!dry) {
            f.send();
          }
          // :: error: [double.transfer]
          f.drop();
        });
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
