// A chain of calls follows the value.
import dev.custody.annotations.Owned;
import dev.custody.blk.IdleRequest;

class ChainedCalls {
  void queue(@Owned IdleRequest<Pdu> idle) {
    idle.start().share().release();
  }
}

class Pdu {
  int retries;
}
