//! What passes between a tor and its relays, packet by packet: what somebody who watches a person's line has before them.
#![expect(clippy::expect_used, reason = "a harness: a broken expectation is a failed test")]

use std::fs;
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use super::namespace::WATCHED;
use super::patience::{now, wait_for};

/// Where the namespace's watcher writes, who was started before this program (`namespace.rs`).
const CAPTURED: &str = "/proc/self/fd/3";
/// How long the watcher may be behind.
const PATIENCE: Duration = Duration::from_secs(20);
/// A port on which nobody listens. A connection that is refused there is a mark in the capture.
const MARK: u16 = 9;
/// Where the watched line begins: among the network's own ports.
const LINE: u16 = 5_199;

/// A packet of the watched tor's, of TCP. Acknowledgements have no payload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Packet {
    /// When, by the machine's clock.
    pub at: Duration,
    /// Whether it goes from the tor that is watched to a relay.
    pub is_up: bool,
    /// Bytes of payload.
    pub payload: u32,
    /// The port that it goes to.
    to: u16,
}

/// The settings with which a tor reaches its relays by the line that is watched. On loopback tor binds to no address of its
/// choice, by which it could be known, so it goes by a proxy that has an address of its own.
///
/// # Panics
/// If there is such a line already.
#[must_use]
pub fn line() -> String {
    let listener = TcpListener::bind((WATCHED, LINE)).expect("one line");
    thread::spawn(move || {
        for tor in listener.incoming().flatten() {
            // A connection that breaks off is for the tor to see.
            thread::spawn(move || pass(tor));
        }
    });
    format!("HTTPSProxy {WATCHED}:{LINE}\n")
}

/// Connects where the tor wants to (`CONNECT HOST:PORT HTTP/1.0`, RFC 9110 section 9.3.6), and passes everything on.
fn pass(tor: TcpStream) -> io::Result<()> {
    let mut from_tor = BufReader::new(tor.try_clone()?);
    let (mut wanted, mut line) = (String::new(), String::new());
    while from_tor.read_line(&mut line)? > 2 {
        wanted.push_str(&line);
        line.clear();
    }
    let relay = TcpStream::connect(wanted.split(' ').nth(1).unwrap_or_default())?;
    for stream in [&tor, &relay] {
        // Nothing that is passed on waits for more.
        stream.set_nodelay(true)?;
    }
    (&tor).write_all(b"HTTP/1.0 200 OK\r\n\r\n")?;
    let up = relay.try_clone()?;
    thread::spawn(move || {
        let copied = io::copy(&mut from_tor, &mut &up);
        up.shutdown(Shutdown::Write).and(copied)
    });
    io::copy(&mut &relay, &mut &tor)?;
    tor.shutdown(Shutdown::Both)
}

/// Returns when nothing has passed on the line for so long.
///
/// # Panics
/// If it does not become quiet.
pub fn wait_until_quiet(long: Duration) {
    let written = || fs::metadata(CAPTURED).expect("the watcher's file").len();
    let mut last = (written(), now());
    let quiet = wait_for(PATIENCE, "silence on the line", || {
        let found = written();
        if found != last.0 {
            last = (found, now());
        }
        (now().saturating_sub(last.1) >= long).then_some(())
    });
    quiet.expect("a line that becomes quiet");
}

/// The whole capture until now, as a pcap file. Whatever was sent before this call is in it.
///
/// # Panics
/// If nobody watches.
#[must_use]
pub fn until_now() -> Vec<u8> {
    let marks = |bytes: &[u8]| packets(bytes).iter().filter(|packet| packet.to == MARK).count();
    let read = || fs::read(CAPTURED).expect("the watcher's file");
    let before = marks(&read());
    let refused = TcpStream::connect((WATCHED, MARK));
    assert!(refused.is_err(), "nobody listens there");
    let found = wait_for(PATIENCE, "a mark in the capture", || {
        let bytes = read();
        (marks(&bytes) > before).then_some(bytes)
    });
    found.expect("tcpdump, of Debian's package, watches")
}

/// The packets of a pcap file of Ethernet frames (`draft-ietf-opsawg-pcap`), with or without the marks.
fn packets(pcap: &[u8]) -> Vec<Packet> {
    let mut rest = pcap.get(24..).unwrap_or_default();
    let mut found = Vec::new();
    // The last may not be written whole yet.
    while let Some((frame, after)) = record(rest) {
        found.extend(frame);
        rest = after;
    }
    found
}

/// The packets of a pcap file that carry something, in order.
#[must_use]
pub fn payloads(pcap: &[u8]) -> Vec<Packet> {
    let mut found = packets(pcap);
    found.retain(|packet| packet.payload > 0 && packet.to != MARK);
    found
}

/// The first record, unless it is none of TCP, and what follows it.
fn record(bytes: &[u8]) -> Option<(Option<Packet>, &[u8])> {
    let (header, rest) = bytes.split_at_checked(16)?;
    let word = |at: usize| header.get(at..)?.first_chunk().map(|four| u32::from_ne_bytes(*four));
    let (frame, after) = rest.split_at_checked(usize::try_from(word(8)?).ok()?)?;
    let at = Duration::from_secs(word(0)?.into()) + Duration::from_micros(word(4)?.into());
    Some((packet(at, frame), after))
}

/// The TCP packet of IPv4 in a frame.
fn packet(at: Duration, frame: &[u8]) -> Option<Packet> {
    let ip = frame.get(14..)?;
    let ip_header = usize::from(ip.first()? & 0x0f) * 4;
    let total = u16::from_be_bytes(*ip.get(2..)?.first_chunk()?);
    let to_address = Ipv4Addr::from(*ip.get(16..)?.first_chunk::<4>()?);
    let tcp = ip.get(ip_header..)?;
    let tcp_header = usize::from(tcp.get(12)? >> 4) * 4;
    let payload = u32::from(total).checked_sub(u32::try_from(ip_header + tcp_header).ok()?)?;
    let to = u16::from_be_bytes(*tcp.get(2..)?.first_chunk()?);
    Some(Packet { at, is_up: to_address.to_string() == WATCHED, payload, to })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A record of a frame with so much payload, of which only the headers were kept.
    fn written(address: [u8; 4], to: u16, payload: u16) -> Vec<u8> {
        let mut frame = vec![0; 14];
        frame.extend([0x45, 0]);
        frame.extend((20 + 32 + payload).to_be_bytes());
        frame.extend([0; 8]);
        frame.extend([127, 0, 0, 1]);
        frame.extend(address);
        frame.extend(5_000u16.to_be_bytes());
        frame.extend(to.to_be_bytes());
        frame.extend([0; 8]);
        frame.extend([0x80, 0x18]);
        frame.extend([0; 18]);
        let kept = u32::try_from(frame.len()).unwrap();
        let header = [1_700_000_000, 250_000, kept, kept + u32::from(payload)];
        header.iter().flat_map(|word: &u32| word.to_ne_bytes()).chain(frame).collect()
    }

    #[test]
    fn packets_have_a_direction_a_size_and_a_time() {
        let file = [
            vec![0; 24],
            written([127, 0, 0, 9], LINE, 536),
            written([127, 0, 0, 1], 40_000, 1_072),
            written([127, 0, 0, 1], 40_000, 0),
            written([127, 0, 0, 9], MARK, 1),
        ]
        .concat();
        let at = Duration::from_millis(1_700_000_000_250);
        let packet = |is_up, payload, to| Packet { at, is_up, payload, to };
        assert_eq!(payloads(&file), [packet(true, 536, LINE), packet(false, 1_072, 40_000)]);
        assert_eq!(packets(&file).len(), 4);
        // One that is still being written is left.
        assert_eq!(packets(&file[..file.len() - 1]).len(), 3);
    }
}
