/** Every id of LinkedIn's Social Selling Index: the score, its pillars, their components. */
export type LinkedInSsiId =
  | 'linkedin-ssi'
  | `linkedin-ssi/professional-brand${'' | `/${'profile-completeness' | 'rich-media' | 'recommendations-received' | 'endorsements-received' | 'long-form-posts' | 'followers' | 'usage-frequency'}`}`
  | `linkedin-ssi/right-people${'' | `/${'people-searches' | 'advanced-searches' | 'profiles-viewed' | 'prospecting-views' | 'profile-visitors' | 'leads-saved' | 'days-active'}`}`
  | `linkedin-ssi/insights${'' | `/${'engagements-given' | 'engagements-received' | 'post-engagement' | 'shares' | 'messages-sent' | 'inmail-response-rate' | 'groups-joined' | 'accounts-saved' | 'research-views'}`}`
  | `linkedin-ssi/relationships${'' | `/${'connections' | 'senior-connections' | 'internal-connections' | 'acceptance-rate'}`}`;
