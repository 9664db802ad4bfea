// A for loop with two variables and two updates.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class ForWithSeveralVariables {
  private final byte[] memory = new byte[4096];

  int mirror(@Owned Request<Pdu> rq) {
    int swapped = 0;
    for (int low = 0, high = Math.min(rq.bytes(), memory.length) - 1;
        low < high;
        low++, high--, swapped++) {
      byte kept = memory[low];
      memory[low] = memory[high];
      memory[high] = kept;
    }
    int i, j;
    for (i = 0, j = swapped; i < j; i += 2, --j) {
      memory[i] ^= memory[j];
    }
    for (; ; ) {
      if (i-- <= 0) break;
    }
    rq.endOk();
    return swapped;
  }
}

class Pdu {
  int retries;
}
