// nvme-tcp: fix NULL pointer dereferences in nvmet_tcp_build_pdu_iovec (CVE-2026-22998): in range is not in use.
import dev.custody.blk.TagSet;

class NvmeTcpInactiveSlot {
  private final TagSet<Pdu> tags;

  NvmeTcpInactiveSlot(TagSet<Pdu> tags) {
    this.tags = tags;
  }

  int receive(int ttag) {
    if (ttag < 0 || ttag >= tags.tagCount()) {
      return -1;
    }
    // :: error: [tag.unowned]
    return tags.request(ttag).bytes();
  }
}

class Pdu {
  int retries;
}
