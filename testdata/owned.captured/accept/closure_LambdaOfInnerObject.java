// a lambda of an inner object mentions the outer object only, and leaves its own alone
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class LambdaOfInnerObject {
  private final List<String> log = new ArrayList<>();

  void note(String line) {
    log.add(line);
  }

  void later(Runnable work) {
    work.run();
  }

  @Tracked
  final class Job {
    private final @Owned Frame frame;

    Job(@Owned Frame frame) {
      this.frame = frame;
    }

    void finish(@Owned Job this) {
      later(() -> note("done"));
      frame.send();
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
