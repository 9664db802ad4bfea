// A builder collects the parts, owns the body until build() and replaces one that was set before.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class BuilderBuild {
  @Owned Request post(String path, byte[] bytes) {
    return new RequestBuilder(path).header("Accept: */*").body(new Body(bytes)).build();
  }

  @Owned Request get(String path) {
    return new RequestBuilder(path).build();
  }
}

class RequestBuilder {
  private final String path;
  private final List<String> headers = new ArrayList<>();
  private @Nullable @Owned Body body;

  RequestBuilder(String path) {
    this.path = path;
  }

  RequestBuilder header(String header) {
    headers.add(header);
    return this;
  }

  RequestBuilder body(@Owned Body newBody) {
    Body old = body;
    body = newBody;
    if (old != null) {
      old.release();
    }
    return this;
  }

  @Owned Request build() {
    Body taken = body;
    body = null;
    if (taken == null) {
      taken = new Body(new byte[0]);
    }
    return new Request(path, headers.size(), taken);
  }
}

@Tracked
class Request {
  private final String path;
  private final int headers;
  private final @Owned Body body;

  Request(String path, int headers, @Owned Body body) {
    this.path = path;
    this.headers = headers;
    this.body = body;
  }

  int size() {
    return path.length() + headers + body.length();
  }

  void close(@Owned Request this) {
    body.release();
  }
}

@Tracked
class Body {
  private final byte[] bytes;

  Body(byte[] bytes) {
    this.bytes = bytes;
  }

  int length() {
    return bytes.length;
  }

  void release(@Owned Body this) {}
}
