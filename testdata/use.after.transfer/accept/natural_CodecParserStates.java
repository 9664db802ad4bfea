// A parser with states: the request under construction sits in a field between two calls.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class CodecParserStates {
  private enum State {
    START,
    HEADERS,
    BODY
  }

  private State state = State.START;
  private @Nullable @Owned HttpRequest building;
  private final Handler handler;

  CodecParserStates(Handler handler) {
    this.handler = handler;
  }

  void onLine(String line) {
    switch (state) {
      case START:
        HttpRequest stale = building;
        building = new HttpRequest(line);
        if (stale != null) {
          stale.abandon();
        }
        state = State.HEADERS;
        break;
      case HEADERS:
        if (line.isEmpty()) {
          state = State.BODY;
        } else if (building != null) {
          building.header(line);
        }
        break;
      case BODY:
        HttpRequest done = building;
        building = null;
        state = State.START;
        if (done != null) {
          done.body(line);
          handler.handle(done);
        }
        break;
    }
  }

  void onDisconnect() {
    HttpRequest half = building;
    building = null;
    state = State.START;
    if (half != null) {
      half.abandon();
    }
  }
}

interface Handler {
  void handle(@Owned HttpRequest request);
}

@Tracked
class HttpRequest {
  private final List<String> headers = new ArrayList<>();
  private final String line;
  private String body = "";

  HttpRequest(String line) {
    this.line = line;
  }

  void header(String header) {
    headers.add(header);
  }

  void body(@Borrowed(exclusive = true) HttpRequest this, String text) {
    body = text;
  }

  int size() {
    return line.length() + headers.size() + body.length();
  }

  void abandon(@Owned HttpRequest this) {}
}
