// the constructor that javac makes for a class without a name says what the one above says
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Consumer;

enum closure_AnonymousWithOwningConsumer {
  FAST(j -> j.end()) {
    @Override
    int cost() {
      return 1;
    }
  };

  private final Consumer<@Owned Job> end;

  closure_AnonymousWithOwningConsumer(Consumer<@Owned Job> end) {
    this.end = end;
  }

  int cost() {
    return 2;
  }

  void run(@Owned Job j) {
    end.accept(j);
  }

  abstract static class Stage {
    private final Consumer<@Owned Job> next;

    Stage(Consumer<@Owned Job> next) {
      this.next = next;
    }

    void run(@Owned Job j) {
      next.accept(j);
    }
  }

  static Stage last() {
    return new Stage(Job::end) {};
  }
}

@Tracked
class Job {
  void end(@Owned Job this) {}
}
