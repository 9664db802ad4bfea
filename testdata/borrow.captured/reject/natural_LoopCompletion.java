// A borrowed request is captured by a task that runs later.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class LoopCompletion {
  private final Loop loop;

  LoopCompletion(Loop loop) {
    this.loop = loop;
  }

  void process(@Borrowed Request request, ReplySink sink) {
    loop.execute(
        () -> {
          // :: error: [borrow.captured]
          Reply reply = new Reply(request.body() * 2);
          sink.accept(reply);
        });
  }

  int processAll(ArrayDeque<@Owned Request> requests, ReplySink sink) {
    int submitted = 0;
    while (!requests.isEmpty()) {
      Request request = requests.remove();
      process(request, sink);
      request.done();
      submitted++;
    }
    return submitted;
  }
}

interface Loop {
  void execute(@RunsOnce Runnable task);
}

interface ReplySink {
  void accept(@Owned Reply reply);
}

@Tracked
interface Request {
  int body();

  void done(@Owned Request this);
}

@Tracked
final class Reply {
  private final int value;

  Reply(int value) {
    this.value = value;
  }

  int value() {
    return value;
  }

  void send(@Owned Reply this) {}
}
