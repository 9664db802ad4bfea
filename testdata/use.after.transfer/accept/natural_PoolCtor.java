// A pool is filled in its constructor; if one allocation fails, those made are freed.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class PoolCtor {
  private final List<@Owned Lane> lanes = new ArrayList<>();
  private final ArrayDeque<@Owned Token> tokens;
  private final Supply supply;

  PoolCtor(Supply supply) throws IOException {
    this(supply, 8);
  }

  PoolCtor(Supply supply, int count) throws IOException {
    if (count <= 0) {
      throw new IllegalArgumentException("count " + count);
    }
    this.supply = supply;
    this.tokens = new ArrayDeque<>(count);
    for (int i = 0; i < count; i++) {
      tokens.add(new Token(i));
    }
    try {
      for (int i = 0; i < count; i++) {
        lanes.add(supply.open(i));
      }
    } catch (IOException e) {
      closeAll();
      throw e;
    }
  }

  static PoolCtor small(Supply supply) throws IOException {
    return new PoolCtor(supply, 2);
  }

  synchronized @Nullable @Owned Token acquire() {
    return tokens.poll();
  }

  synchronized void release(@Owned Token token) {
    tokens.add(token);
  }

  synchronized void closeAll() {
    while (!lanes.isEmpty()) {
      lanes.remove(lanes.size() - 1).close();
    }
    Token token;
    while ((token = tokens.poll()) != null) {
      token.retire();
    }
  }
}

interface Supply {
  @Owned Lane open(int index) throws IOException;
}

@Tracked
interface Lane {
  void close(@Owned Lane this);
}

@Tracked
final class Token {
  private final int id;

  Token(int id) {
    this.id = id;
  }

  void retire(@Owned Token this) {}
}
