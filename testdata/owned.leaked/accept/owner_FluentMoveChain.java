// Every step takes the builder and hands it back.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class FluentMoveChain {
  static void read(int port, boolean priority) {
    var query = new Query().port(port);
    query = priority ? query.urgent() : query.port(port + 1);
    query.urgent().port(7).submit();
  }
}

@Tracked
class Query {
  private int port;
  private boolean urgent;

  @Owned Query port(@Owned Query this, int value) {
    this.port = value;
    return this;
  }

  @Owned Query urgent(@Owned Query this) {
    urgent = true;
    return this;
  }

  void submit(@Owned Query this) {
    System.out.println((urgent ? "!" : "") + port);
  }
}
